// Written by scripts/embed from templates/: do not edit.

#include "CBuiltIn.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

static const struct built_in_file files[] = {
  {0, 0, 0},
};

const struct built_in_file *built_in_templates(void) { return files; }
