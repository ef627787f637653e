// Written by scripts/embed from Sources/CBuiltIn/starter/: do not edit.

#include "CBuiltIn.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char file__gitignore[] = {
#embed "starter/.gitignore" suffix(,)
0};

static const unsigned char file_content_data_occupations_csv[] = {
#embed "starter/content/data/occupations.csv" suffix(,)
0};

static const unsigned char file_content_data_outlook_csv[] = {
#embed "starter/content/data/outlook.csv" suffix(,)
0};

static const unsigned char file_content_data_regions_yml[] = {
#embed "starter/content/data/regions.yml" suffix(,)
0};

static const unsigned char file_content_data_role_skills_csv[] = {
#embed "starter/content/data/role-skills.csv" suffix(,)
0};

static const unsigned char file_content_data_salaries_csv[] = {
#embed "starter/content/data/salaries.csv" suffix(,)
0};

static const unsigned char file_content_data_skills_csv[] = {
#embed "starter/content/data/skills.csv" suffix(,)
0};

static const unsigned char file_content_data_sources_yml[] = {
#embed "starter/content/data/sources.yml" suffix(,)
0};

static const unsigned char file_content_guides_electrician_md[] = {
#embed "starter/content/guides/electrician.md" suffix(,)
0};

static const unsigned char file_content_site_yml[] = {
#embed "starter/content/site.yml" suffix(,)
0};

static const struct built_in_file files[] = {
  {".gitignore", file__gitignore, sizeof file__gitignore - 1},
  {"content/data/occupations.csv", file_content_data_occupations_csv, sizeof file_content_data_occupations_csv - 1},
  {"content/data/outlook.csv", file_content_data_outlook_csv, sizeof file_content_data_outlook_csv - 1},
  {"content/data/regions.yml", file_content_data_regions_yml, sizeof file_content_data_regions_yml - 1},
  {"content/data/role-skills.csv", file_content_data_role_skills_csv, sizeof file_content_data_role_skills_csv - 1},
  {"content/data/salaries.csv", file_content_data_salaries_csv, sizeof file_content_data_salaries_csv - 1},
  {"content/data/skills.csv", file_content_data_skills_csv, sizeof file_content_data_skills_csv - 1},
  {"content/data/sources.yml", file_content_data_sources_yml, sizeof file_content_data_sources_yml - 1},
  {"content/guides/electrician.md", file_content_guides_electrician_md, sizeof file_content_guides_electrician_md - 1},
  {"content/site.yml", file_content_site_yml, sizeof file_content_site_yml - 1},
  {0, 0, 0},
};

const struct built_in_file *built_in_starter(void) { return files; }
