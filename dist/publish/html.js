/** Text as HTML text or attribute value, whatever it holds. */
export const escapeHtml = (text) => text.replace(/[\u0000-\u001f]/g, ' ').replace(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`);
