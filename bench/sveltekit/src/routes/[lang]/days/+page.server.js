// The same table as Okaeri's day counter: each day of the period with its date, where today lies,
// and the instant of release. Formats are made once, as one would.
const DAYS = 14;
const ZONE = 'Asia/Tokyo';
const DAY = 86_400_000;
const formats = new Map();

function of(lang) {
  let known = formats.get(lang);
  if (!known) {
    const make = (options) => new Intl.DateTimeFormat(lang, { timeZone: 'UTC', ...options });
    known = {
      weekday: make({ weekday: 'short' }),
      cell: make({ day: 'numeric', month: 'short' }),
      full: make({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }),
    };
    formats.set(lang, known);
  }
  return known;
}

const today = new Intl.DateTimeFormat('en-CA', { timeZone: ZONE });

export function load({ params, url }) {
  const arrival = Date.parse(`${url.searchParams.get('arrival')}T00:00:00Z`);
  const now = Date.parse(`${today.format(new Date())}T00:00:00Z`);
  const format = of(params.lang);
  const days = Array.from({ length: DAYS + 1 }, (_, index) => {
    const date = arrival + index * DAY;
    return {
      index,
      date: new Date(date).toISOString().slice(0, 10),
      weekday: format.weekday.format(date),
      cell: format.cell.format(date),
      standing: date < now ? 'past' : date === now ? 'today' : 'coming',
    };
  });
  const release = arrival + (DAYS + 1) * DAY;
  return { day: Math.round((now - arrival) / DAY), of: DAYS, days, release: format.full.format(release) };
}
