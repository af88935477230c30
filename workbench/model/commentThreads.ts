// Threaded comments. The store's file format has none, so the host keeps them while the workbook is open.
import type { LiveRange } from './liveRange';

export interface CommentText {
  id: string;
  content: string;
  author: { name: string; email: string };
  /** ISO 8601. */
  created: string;
}

export interface CommentThread extends CommentText {
  location: LiveRange;
  resolved: boolean;
  replies: CommentText[];
}

export class CommentThreads {
  private readonly threads: CommentThread[] = [];
  private lastId = 0;

  /** Those whose cell is still there. */
  all(): CommentThread[] {
    return this.threads.filter(({ location }) => !location.isGone);
  }
  add(thread: CommentThread): void {
    this.threads.push(thread);
  }
  delete(thread: CommentThread): void {
    this.threads.splice(this.threads.indexOf(thread), 1);
  }
  nextId(): string {
    return `{COMMENT-${++this.lastId}}`;
  }
}
