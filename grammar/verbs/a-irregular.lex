# Verbs whose stem changes, before all files that build on them: every entry that ends in one of
# these words takes its stems (ifade etmek, dile gitmek). Read first, as files are read by name.

etmek  frames=light  stem=et,ed
  - Bunu fark etti.

gitmek  frames=light  stem=git,gid
  - Ali Veli eve gitti.
