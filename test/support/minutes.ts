/** One short set of minutes in which the second item lacks its decision. */
export const minutes = `REFERAT Kulturudvalget d. 14-03-2024

Mødedato Torsdag d. 14. marts 2024 kl. 15:30

Indholdsfortegnelse

Nyt gulv i hallen.....	3
Lys på stien.....	4

Punkt 1: Nyt gulv i hallen

Sagsfremstilling

Hallens gulv er slidt.

Indstilling

Forvaltningen indstiller, at gulvet skiftes.

Beslutning

Godkendt.

Punkt 2: Lys på stien

Sagsfremstilling

Stien er mørk om vinteren.

Indstilling

Forvaltningen indstiller, at der sættes lamper op.
`;

/** The text of the decision the second item lacks. */
export const decision = `
Beslutning

Godkendt.
`;
