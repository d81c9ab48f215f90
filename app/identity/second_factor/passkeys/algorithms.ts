/** COSE names of EdDSA, ES256 and RS256: what every authenticator has one of. */
export const passkeyAlgorithms = [-8, -7, -257]
