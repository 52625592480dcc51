/** Vite gives each class of such a file a name of its own. */
declare module '*.module.css' {
  const classes: Readonly<Record<string, string>>;
  // eslint-disable-next-line import/no-default-export -- the form that Vite gives them
  export default classes;
}

declare module '*.css';
