// The people of the demo, as `okaeri serve --demo` makes them, and what must never be in a log.

export interface Identity {
  readonly name: string;
  readonly code: string;
  readonly passport: string;
  /** Year, month, day. */
  readonly born: readonly [number, number, number];
}

/** Arrived yesterday, with an arrival code. */
export const SUZUKI: Identity = { name: 'SUZUKI MEI', code: 'HAJ1-ME77', passport: 'TZ1234567', born: [1990, 4, 12] };
/** Waits since four days; a phone without the code can only report. */
export const SANTOS: Identity = { name: 'SANTOS JOSE', code: '', passport: 'PK7654321', born: [1985, 2, 28] };
/** Arrived today with two companions. */
export const GARCIA: Identity = { name: 'GARCIA ANA', code: 'FAM1-KY42', passport: 'XD5550123', born: [1988, 7, 30] };
export const COMPANIONS = ['GARCIA LEO', 'GARCIA EVA'] as const;
/** One of the companions, with what the arrival record does not say. */
export const LEO: Identity = { name: COMPANIONS[0], code: '', passport: 'XD5550222', born: [2014, 2, 3] };
/** Who is not in any arrival record. */
export const PEDRO: Identity = { name: 'LOPEZ PEDRO', code: '', passport: 'XD5550333', born: [1959, 12, 31] };

export const OPERATOR = { name: 'operator', password: 'okaeri-demo-2021' } as const;

/** Two, since it takes two to send a contact alert. */
export const SUPERVISORS = [
  { name: 'supervisor', password: OPERATOR.password },
  { name: 'supervisor-2', password: OPERATOR.password },
] as const;

/** Writes notices. */
export const EDITOR = { name: 'editor', password: OPERATOR.password } as const;

/** Where the travellers of the tests wait. */
export const PLACE = { latitude: 35.691234, longitude: 139.702345 } as const;
export const ADDRESS = 'Hinode Heights 503, 4-2-8 Shiba-koen, Minato-ku, Tokyo';
/** Where everybody of the demo waits. */
export const DEMO_PLACE = { latitude: 35.6909, longitude: 139.7003 } as const;

/** A place so many metres north of another. */
export function north(metres: number, of: { latitude: number; longitude: number } = PLACE) {
  return { latitude: of.latitude + metres / 110_950, longitude: of.longitude };
}

/** Text that a log must not hold: what identifies a person, or where somebody is. */
export const PRIVATE = [
  ...[SUZUKI, SANTOS, GARCIA, LEO, PEDRO].flatMap(({ name, passport }) => [passport, ...name.split(' ')]),
  ...COMPANIONS.flatMap((name) => name.split(' ')),
  ...['NGUYEN', 'TANAKA', 'HARBI', 'MULLER', 'SATO', 'JIWOO', SUZUKI.code, GARCIA.code, OPERATOR.password],
  ...['1990-04-12', '1985-02-28', '1988-07-30', '2014-02-03', '1959-12-31', 'Hinode', 'Shiba-koen', 'Nishi-Shinjuku', 'Meguro', 'Nakameguro'],
  ...[PLACE, DEMO_PLACE].flatMap(({ latitude, longitude }) => [String(latitude), String(longitude)]),
];
