// Bulletin
