// Paginating
