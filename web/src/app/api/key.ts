/** The key of an editor, kept for as long as the tab is open and nowhere else. */
export const key = {
  get given(): string {
    return sessionStorage.getItem('key') ?? '';
  },
  give(value: string): void {
    if (value) {
      sessionStorage.setItem('key', value);
    } else {
      sessionStorage.removeItem('key');
    }
  },
};
