export const metadata = { title: 'Empty' };

/** A page that Next makes once, when it builds, and serves as it is. */
export default function Page() {
  return <main>Empty</main>;
}
