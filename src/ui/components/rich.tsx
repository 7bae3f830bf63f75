// A message in which something stands out (<b>) or is a number to call (<a>).

/** Split at this, every third piece is a mark’s name, and the next one what it marks. */
const MARKED = /<(a|b)>(.*?)<\/\1>/;

export function Rich({ text }: { text: string }) {
  return (
    <>
      {text.split(MARKED).map((piece, at, all) => {
        if (at % 3 === 1) return null;
        if (at % 3 === 0) return piece;
        return all[at - 1] === 'a' ? <Call key={at} number={piece} /> : <strong>{piece}</strong>;
      })}
    </>
  );
}

function Call({ number }: { number: string }) {
  return <a href={`tel:${number.replaceAll(/\D/g, '')}`}>{number}</a>;
}
