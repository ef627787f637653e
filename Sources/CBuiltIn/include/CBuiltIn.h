// The files that are part of the program: what clang embeds, and two ways to reach it.

#ifndef CBUILTIN_H
#define CBUILTIN_H

#include <stddef.h>

/// A file built into the program.
struct built_in_file {
  /// The path below the folder that was embedded; null behind the last file.
  const char *path;

  /// The content; one zero that is not counted stands behind it.
  const unsigned char *bytes;

  size_t count;
};

/// The first of the built-in templates and their assets, in the order of their paths.
const struct built_in_file *built_in_templates(void);

/// The first file of the site that a new site starts from.
const struct built_in_file *built_in_starter(void);

#endif
