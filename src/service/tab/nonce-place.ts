/** Stands in the built page where the number goes that is made for each page that is sent. */
export const noncePlace = 'NONCE-OF-THIS-PAGE';
