/** A workspace's own affairs: each area registers its routes here. */
export {}
