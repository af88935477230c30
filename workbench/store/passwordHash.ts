// Passwords of protections that came with a file: only their hash is known, by which a password can be checked. Done
// at once, as everything in the store, where the hashing that platforms offer would make one wait for it.

/** As the file format says it. */
export interface PasswordHash {
  readonly algorithmName: string;
  readonly hashValue: string;
  readonly saltValue: string;
  readonly spinCount: number;
}

/** What a file says of a password; nothing where it says none. */
export function lockOf({
  algorithmName,
  hashValue,
  saltValue,
  spinCount,
}: Partial<PasswordHash>): { hash: PasswordHash } | undefined {
  if (!algorithmName || !hashValue || !saltValue || spinCount === undefined) return undefined;
  return { hash: { algorithmName, hashValue, saltValue, spinCount } };
}

/** Excel has hashed by SHA-512 since 2013; older and other ways are not known here. */
export const canCheck = ({ algorithmName }: PasswordHash): boolean => algorithmName === 'SHA-512';

export function isPassword(password: string, { hashValue, saltValue, spinCount }: PasswordHash): boolean {
  const letters = Uint8Array.from([...password].flatMap(utf16));
  let digest = sha512(Uint8Array.from([...bytesOf(saltValue), ...letters]));
  const round = new Uint8Array(68);
  for (let n = 0; n < spinCount; n++) {
    round.set(digest);
    round.set([n & 255, (n >> 8) & 255, (n >> 16) & 255, n >> 24], 64);
    digest = sha512(round);
  }
  return bytesOf(hashValue).every((byte, index) => byte === digest[index]);
}

const bytesOf = (base64: string) => [...atob(base64)].map((letter) => letter.charCodeAt(0));

/** The bytes of a character, low ones first. */
function utf16(character: string): number[] {
  return character.split('').flatMap((unit) => [unit.charCodeAt(0) & 255, unit.charCodeAt(0) >> 8]);
}

/** Fractional parts of the roots of primes, 64 bits in two halves: what SHA-512 begins with, and adds each round. */
const PRIMES = Array.from({ length: 410 }, (_, n) => n).filter(
  (n) => n > 1 && Array.from({ length: n - 2 }, (_, d) => d + 2).every((d) => n % d !== 0),
);
const halves = (fractions: bigint[]) =>
  Int32Array.from(
    fractions.flatMap((f) => [Number(BigInt.asIntN(32, f >> 32n)), Number(BigInt.asIntN(32, f))]),
  );
const START = halves(PRIMES.slice(0, 8).map((p) => rootFraction(p, 2n)));
const ROUNDS = halves(PRIMES.slice(0, 80).map((p) => rootFraction(p, 3n)));

/** 64 bits of the fraction of a number's square or cube root. */
function rootFraction(number: number, degree: 2n | 3n): bigint {
  const scaled = BigInt(number) << (64n * degree);
  let [low, high] = [0n, 1n << 72n];
  while (high - low > 1n) {
    const middle = (low + high) >> 1n;
    if (middle ** degree <= scaled) low = middle;
    else high = middle;
  }
  return BigInt.asUintN(64, low);
}

/** Words as pairs of 32 bits, high half first: whole 64 bits at once would be BigInts, and too slow. */
function sha512(message: Uint8Array): Uint8Array {
  const blocks = Math.ceil((message.length + 17) / 128);
  const padded = new Uint8Array(blocks * 128);
  padded.set(message);
  padded[message.length] = 128;
  const view = new DataView(padded.buffer);
  view.setUint32(padded.length - 4, message.length * 8);
  const state = Int32Array.from(START);
  for (let block = 0; block < blocks; block++) digestBlock(state, view, block * 128);
  const digest = new Uint8Array(64);
  const out = new DataView(digest.buffer);
  state.forEach((half, index) => out.setInt32(index * 4, half));
  return digest;
}

const words = new Int32Array(160);
const work = new Int32Array(16);

function digestBlock(state: Int32Array, view: DataView, from: number): void {
  for (let i = 0; i < 32; i++) words[i] = view.getInt32(from + i * 4);
  for (let i = 32; i < 160; i += 2) {
    const [h15, l15, h2, l2] = [words[i - 30]!, words[i - 29]!, words[i - 4]!, words[i - 3]!];
    const low =
      (words[i - 31]! >>> 0) +
      (words[i - 13]! >>> 0) +
      ((turned(l15, h15, 1) ^ turned(l15, h15, 8) ^ ((l15 >>> 7) | (h15 << 25))) >>> 0) +
      ((turned(l2, h2, 19) ^ turned(h2, l2, 29) ^ ((l2 >>> 6) | (h2 << 26))) >>> 0);
    words[i + 1] = low;
    words[i] =
      words[i - 32]! +
      words[i - 14]! +
      (turned(h15, l15, 1) ^ turned(h15, l15, 8) ^ (h15 >>> 7)) +
      (turned(h2, l2, 19) ^ turned(l2, h2, 29) ^ (h2 >>> 6)) +
      carried(low);
  }
  work.set(state);
  for (let i = 0; i < 160; i += 2) round(i);
  for (let i = 0; i < 16; i += 2) {
    const low = (state[i + 1]! >>> 0) + (work[i + 1]! >>> 0);
    state[i + 1] = low;
    state[i] = state[i]! + work[i]! + carried(low);
  }
}

/** What a sum of lower halves adds to the upper ones. */
const carried = (low: number) => (low / 4_294_967_296) | 0;

/** The upper half of both, turned right by less than 32 bits. */
const turned = (high: number, low: number, by: number) => (high >>> by) | (low << (32 - by));

function round(i: number): void {
  const [eh, el, ah, al] = [work[8]!, work[9]!, work[0]!, work[1]!];
  const low1 =
    (work[15]! >>> 0) +
    ((turned(el, eh, 14) ^ turned(el, eh, 18) ^ turned(eh, el, 9)) >>> 0) +
    (((el & work[11]!) ^ (~el & work[13]!)) >>> 0) +
    (ROUNDS[i + 1]! >>> 0) +
    (words[i + 1]! >>> 0);
  const high1 =
    (work[14]! +
      (turned(eh, el, 14) ^ turned(eh, el, 18) ^ turned(el, eh, 9)) +
      ((eh & work[10]!) ^ (~eh & work[12]!)) +
      ROUNDS[i]! +
      words[i]! +
      carried(low1)) |
    0;
  const low2 =
    ((turned(al, ah, 28) ^ turned(ah, al, 2) ^ turned(ah, al, 7)) >>> 0) +
    (((al & work[3]!) ^ (al & work[5]!) ^ (work[3]! & work[5]!)) >>> 0);
  const high2 =
    (turned(ah, al, 28) ^ turned(al, ah, 2) ^ turned(al, ah, 7)) +
    ((ah & work[2]!) ^ (ah & work[4]!) ^ (work[2]! & work[4]!)) +
    carried(low2);
  work.copyWithin(2, 0, 14);
  const lowE = (work[9]! >>> 0) + (low1 >>> 0);
  work[9] = lowE;
  work[8] = work[8]! + high1 + carried(lowE);
  const lowA = (low1 >>> 0) + (low2 >>> 0);
  work[1] = lowA;
  work[0] = high1 + high2 + carried(lowA);
}
