// CommentCollection, Comment and their replies: threads that belong to whoever wrote them, one for a cell.
import { areaOf } from '../../src/sheet/address';
import { findArea } from './address';
import { asFlag, asText } from './arguments';
import type { CommentText, CommentThread } from './commentThreads';
import type { HostContext } from './context';
import { HostError, invalidArgument, itemNotFound } from './failure';
import { HostClass, HostObject, method, navigation, property, since } from './hostClass';
import type { LiveRange } from './liveRange';
import { rangeClass } from './range';

/** Without a sheet: of the workbook. */
interface Scope {
  sheet: string | undefined;
}
interface Reply {
  thread: CommentThread;
  reply: CommentText;
}

/** What the service accepts. */
const LONGEST = 2048;

function listed({ sheet }: Scope, host: HostContext): CommentThread[] {
  return host.comments.all().filter(({ location }) => sheet === undefined || location.sheet.id === sheet);
}

function find(scope: Scope, id: unknown, host: HostContext): HostObject | undefined {
  const thread = listed(scope, host).find((candidate) => candidate.id === id);
  return thread && commentClass.of(thread);
}

function findReply(thread: CommentThread, id: unknown): HostObject | undefined {
  const reply = thread.replies.find((candidate) => candidate.id === id);
  return reply && replyClass.of({ thread, reply });
}

function text(content: unknown, host: HostContext): CommentText {
  const checked = asText(content);
  if (checked === '' || checked.length > LONGEST)
    throw invalidArgument('A comment has 1 to 2048 characters.');
  const { user } = host.settings;
  return {
    id: host.comments.nextId(),
    content: checked,
    author: { ...user },
    created: new Date().toISOString(),
  };
}

/** Only the author may change a comment. */
function assertOwn({ author }: CommentText, host: HostContext): void {
  if (author.email !== host.settings.user.email)
    throw new HostError('AccessDenied', 'Somebody else wrote this.');
}

/** A range, or an address with its sheet (on a sheet's own collection the sheet may be left out). */
function cellArgument({ sheet }: Scope, value: unknown, host: HostContext): LiveRange {
  const own = sheet === undefined ? undefined : host.store.sheet(sheet);
  const place =
    value instanceof HostObject && value.type === rangeClass
      ? (value.target as LiveRange)
      : findArea(host.store, asText(value), own);
  if (place.area.top !== place.area.bottom || place.area.left !== place.area.right) {
    throw invalidArgument('A comment stands at a single cell.');
  }
  return host.range(place.sheet, place.area);
}

function at(scope: Scope, cell: LiveRange, host: HostContext): CommentThread | undefined {
  return listed(scope, host).find(
    ({ location }) =>
      location.sheet.id === cell.sheet.id &&
      location.area.top === cell.area.top &&
      location.area.left === cell.area.left,
  );
}

const replyClass: HostClass<Reply> = new HostClass('CommentReply', '1.10', () => ({
  identity: { key: 'Id', of: ({ reply }) => reply.id },
  members: {
    id: property(({ reply }) => reply.id),
    content: property(
      ({ reply }) => reply.content,
      ({ reply }, value, host) => {
        assertOwn(reply, host);
        reply.content = text(value, host).content;
      },
    ),
    authorName: property(({ reply }) => reply.author.name),
    authorEmail: property(({ reply }) => reply.author.email),
    creationDate: property(({ reply }) => reply.created),
    getParentComment: method(({ thread }) => commentClass.of(thread)),
    getLocation: method(({ thread }) => rangeClass.of(thread.location)),
    delete: method(({ thread, reply }) => {
      thread.replies.splice(thread.replies.indexOf(reply), 1);
    }),
    ...since('1.11', { resolved: property(({ thread }: Reply) => thread.resolved) }),
  },
}));

const repliesClass: HostClass<CommentThread> = new HostClass('CommentReplyCollection', '1.10', () => ({
  items: (thread) => thread.replies.map((reply) => replyClass.of({ thread, reply })),
  item: findReply,
  members: {
    add: method((thread, args, host) => {
      const reply = text(args.values[0], host);
      thread.replies.push(reply);
      return replyClass.of({ thread, reply });
    }),
    getCount: method((thread) => thread.replies.length),
    ...since('1.14', {
      getItemOrNullObject: method((thread: CommentThread, args) => findReply(thread, args.values[0])),
    }),
  },
}));

const commentClass: HostClass<CommentThread> = new HostClass('Comment', '1.10', () => ({
  identity: { key: 'Id', of: ({ id }) => id },
  members: {
    id: property(({ id }) => id),
    content: property(
      ({ content }) => content,
      (thread, value, host) => {
        assertOwn(thread, host);
        thread.content = text(value, host).content;
      },
    ),
    authorName: property(({ author }) => author.name),
    authorEmail: property(({ author }) => author.email),
    creationDate: property(({ created }) => created),
    replies: navigation((thread) => repliesClass.of(thread)),
    getLocation: method(({ location }) => rangeClass.of(location)),
    delete: method((thread, _, host) => host.comments.delete(thread)),
    ...since('1.11', {
      resolved: property(
        ({ resolved }: CommentThread) => resolved,
        (thread, value) => {
          thread.resolved = asFlag(value);
        },
      ),
    }),
  },
}));

export const commentsClass: HostClass<Scope> = new HostClass('CommentCollection', '1.10', () => ({
  items: (scope, host) => listed(scope, host).map((thread) => commentClass.of(thread)),
  item: find,
  members: {
    add: method((scope, args, host) => {
      const cell = cellArgument(scope, args.values[0], host);
      if (at(scope, cell, host)) throw new HostError('ItemAlreadyExists', 'The cell has a comment already.');
      // A comment's cell is followed for as long as the comment is there.
      const location = host.hold(host.range(cell.sheet, areaOf(cell.topLeft)));
      const thread = { ...text(args.values[1], host), location, resolved: false, replies: [] };
      host.comments.add(thread);
      return commentClass.of(thread);
    }),
    getCount: method((scope, _, host) => listed(scope, host).length),
    getItemAt: method((scope, args, host) => {
      const thread = listed(scope, host)[args.integer(0)];
      if (!thread) throw invalidArgument('There is no such comment.');
      return commentClass.of(thread);
    }),
    getItemByCell: method((scope, args, host) => {
      const thread = at(scope, cellArgument(scope, args.values[0], host), host);
      if (!thread) throw itemNotFound('The cell has no comment.');
      return commentClass.of(thread);
    }),
    getItemByReplyId: method((scope, args, host) => {
      const thread = listed(scope, host).find(({ replies }) => replies.some(({ id }) => id === args.text(0)));
      if (!thread) throw itemNotFound('The reply is not there.');
      return commentClass.of(thread);
    }),
    ...since('1.14', {
      getItemOrNullObject: method((scope: Scope, args, host) => find(scope, args.values[0], host)),
    }),
  },
}));
