// What a tracked file must not contain: paths of a machine, hosts that are not known here, addresses of downloads.

/** Hosts that a file may name, with their subdomains: documentation, XML namespaces, public offices, examples. */
const knownHosts = [
  'localhost',
  '127.0.0.1',
  'example',
  'example.com',
  'example.org',
  'www.w3.org',
  // Namespaces of LibreOffice's macro libraries.
  'openoffice.org',
  'schemas.microsoft.com',
  'schemas.openxmlformats.org',
  'purl.org',
  'appsforoffice.microsoft.com',
  'learn.microsoft.com',
  'developer.microsoft.com',
  'gov.cn',
  'github.com',
];

const machinePaths = [
  { what: 'path of a machine', pattern: /(?<![\w.~-])\/(?:root|home|Users|work|farm|tmp|mnt)\/[\w.-]+/ },
  { what: 'path of a machine', pattern: /\b[A-Za-z]:\\(?:Users|Documents)\\[\w.-]+/ },
];
const address = /\b(?:https?|wss?|ftp|git\+ssh):\/\/(?:[^\s/@"'`<>]*@)?(\[[^\]]*\]|[\w.-]+)/g;

const isKnown = (host: string) => knownHosts.some((known) => host === known || host.endsWith(`.${known}`));

/** `line: what is wrong` for each place in a text. */
export function textProblems(text: string): string[] {
  return text.split('\n').flatMap((line, index) => {
    const paths = machinePaths.flatMap(({ what, pattern }) => {
      const found = pattern.exec(line);
      return found ? [`${index + 1}: ${what}: ${found[0]}`] : [];
    });
    const hosts = [...line.matchAll(address)]
      .map((match) => match[1] ?? '')
      .filter((host) => !isKnown(host))
      .map((host) => `${index + 1}: unknown host: ${host}`);
    return [...paths, ...hosts];
  });
}

/** A lock file with addresses of downloads would tie `npm ci` to the registry of whoever wrote it. */
export function lockFileProblems(text: string): string[] {
  const { packages = {} } = JSON.parse(text) as {
    packages?: Record<string, { resolved?: string; link?: boolean }>;
  };
  return Object.entries(packages)
    .filter(([, entry]) => entry.resolved !== undefined && !entry.link)
    .map(([name, entry]) => `${name}: address of a download: ${entry.resolved}`);
}
