// Written by scripts/embed from templates/: do not edit.

#include "CBuiltIn.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char file_assets_search_js[] = {
#embed "../../templates/assets/search.js" suffix(,)
0};

static const unsigned char file_assets_site_css[] = {
#embed "../../templates/assets/site.css" suffix(,)
0};

static const unsigned char file_assets_site_js[] = {
#embed "../../templates/assets/site.js" suffix(,)
0};

static const unsigned char file_comparison_mustache[] = {
#embed "../../templates/comparison.mustache" suffix(,)
0};

static const unsigned char file_comparisons_mustache[] = {
#embed "../../templates/comparisons.mustache" suffix(,)
0};

static const unsigned char file_family_mustache[] = {
#embed "../../templates/family.mustache" suffix(,)
0};

static const unsigned char file_guide_mustache[] = {
#embed "../../templates/guide.mustache" suffix(,)
0};

static const unsigned char file_guides_mustache[] = {
#embed "../../templates/guides.mustache" suffix(,)
0};

static const unsigned char file_home_mustache[] = {
#embed "../../templates/home.mustache" suffix(,)
0};

static const unsigned char file_layout_mustache[] = {
#embed "../../templates/layout.mustache" suffix(,)
0};

static const unsigned char file_not_found_mustache[] = {
#embed "../../templates/not-found.mustache" suffix(,)
0};

static const unsigned char file_page_mustache[] = {
#embed "../../templates/page.mustache" suffix(,)
0};

static const unsigned char file_partials_attributes_mustache[] = {
#embed "../../templates/partials/attributes.mustache" suffix(,)
0};

static const unsigned char file_partials_breadcrumbs_mustache[] = {
#embed "../../templates/partials/breadcrumbs.mustache" suffix(,)
0};

static const unsigned char file_partials_choose_mustache[] = {
#embed "../../templates/partials/choose.mustache" suffix(,)
0};

static const unsigned char file_partials_comparison_columns_mustache[] = {
#embed "../../templates/partials/comparison-columns.mustache" suffix(,)
0};

static const unsigned char file_partials_comparison_contents_after_mustache[] = {
#embed "../../templates/partials/comparison-contents-after.mustache" suffix(,)
0};

static const unsigned char file_partials_comparison_contents_before_mustache[] = {
#embed "../../templates/partials/comparison-contents-before.mustache" suffix(,)
0};

static const unsigned char file_partials_comparison_links_mustache[] = {
#embed "../../templates/partials/comparison-links.mustache" suffix(,)
0};

static const unsigned char file_partials_comparison_outlook_mustache[] = {
#embed "../../templates/partials/comparison-outlook.mustache" suffix(,)
0};

static const unsigned char file_partials_comparison_salary_mustache[] = {
#embed "../../templates/partials/comparison-salary.mustache" suffix(,)
0};

static const unsigned char file_partials_comparison_side_mustache[] = {
#embed "../../templates/partials/comparison-side.mustache" suffix(,)
0};

static const unsigned char file_partials_comparison_skills_mustache[] = {
#embed "../../templates/partials/comparison-skills.mustache" suffix(,)
0};

static const unsigned char file_partials_contents_mustache[] = {
#embed "../../templates/partials/contents.mustache" suffix(,)
0};

static const unsigned char file_partials_dates_mustache[] = {
#embed "../../templates/partials/dates.mustache" suffix(,)
0};

static const unsigned char file_partials_family_cards_mustache[] = {
#embed "../../templates/partials/family-cards.mustache" suffix(,)
0};

static const unsigned char file_partials_fields_mustache[] = {
#embed "../../templates/partials/fields.mustache" suffix(,)
0};

static const unsigned char file_partials_footer_mustache[] = {
#embed "../../templates/partials/footer.mustache" suffix(,)
0};

static const unsigned char file_partials_guide_contents_after_mustache[] = {
#embed "../../templates/partials/guide-contents-after.mustache" suffix(,)
0};

static const unsigned char file_partials_guide_contents_before_mustache[] = {
#embed "../../templates/partials/guide-contents-before.mustache" suffix(,)
0};

static const unsigned char file_partials_guide_contents_mustache[] = {
#embed "../../templates/partials/guide-contents.mustache" suffix(,)
0};

static const unsigned char file_partials_head_extra_mustache[] = {
#embed "../../templates/partials/head-extra.mustache" suffix(,)
0};

static const unsigned char file_partials_head_mustache[] = {
#embed "../../templates/partials/head.mustache" suffix(,)
0};

static const unsigned char file_partials_header_mustache[] = {
#embed "../../templates/partials/header.mustache" suffix(,)
0};

static const unsigned char file_partials_levels_mustache[] = {
#embed "../../templates/partials/levels.mustache" suffix(,)
0};

static const unsigned char file_partials_no_data_mustache[] = {
#embed "../../templates/partials/no-data.mustache" suffix(,)
0};

static const unsigned char file_partials_other_figures_table_mustache[] = {
#embed "../../templates/partials/other-figures-table.mustache" suffix(,)
0};

static const unsigned char file_partials_other_figures_mustache[] = {
#embed "../../templates/partials/other-figures.mustache" suffix(,)
0};

static const unsigned char file_partials_outlook_mustache[] = {
#embed "../../templates/partials/outlook.mustache" suffix(,)
0};

static const unsigned char file_partials_page_head_mustache[] = {
#embed "../../templates/partials/page-head.mustache" suffix(,)
0};

static const unsigned char file_partials_plans_mustache[] = {
#embed "../../templates/partials/plans.mustache" suffix(,)
0};

static const unsigned char file_partials_premium_row_mustache[] = {
#embed "../../templates/partials/premium-row.mustache" suffix(,)
0};

static const unsigned char file_partials_premiums_mustache[] = {
#embed "../../templates/partials/premiums.mustache" suffix(,)
0};

static const unsigned char file_partials_question_section_mustache[] = {
#embed "../../templates/partials/question-section.mustache" suffix(,)
0};

static const unsigned char file_partials_questions_mustache[] = {
#embed "../../templates/partials/questions.mustache" suffix(,)
0};

static const unsigned char file_partials_role_card_mustache[] = {
#embed "../../templates/partials/role-card.mustache" suffix(,)
0};

static const unsigned char file_partials_role_cards_mustache[] = {
#embed "../../templates/partials/role-cards.mustache" suffix(,)
0};

static const unsigned char file_partials_role_columns_mustache[] = {
#embed "../../templates/partials/role-columns.mustache" suffix(,)
0};

static const unsigned char file_partials_role_row_mustache[] = {
#embed "../../templates/partials/role-row.mustache" suffix(,)
0};

static const unsigned char file_partials_salary_about_mustache[] = {
#embed "../../templates/partials/salary-about.mustache" suffix(,)
0};

static const unsigned char file_partials_salary_by_level_mustache[] = {
#embed "../../templates/partials/salary-by-level.mustache" suffix(,)
0};

static const unsigned char file_partials_salary_by_region_mustache[] = {
#embed "../../templates/partials/salary-by-region.mustache" suffix(,)
0};

static const unsigned char file_partials_salary_columns_mustache[] = {
#embed "../../templates/partials/salary-columns.mustache" suffix(,)
0};

static const unsigned char file_partials_salary_editions_mustache[] = {
#embed "../../templates/partials/salary-editions.mustache" suffix(,)
0};

static const unsigned char file_partials_salary_more_mustache[] = {
#embed "../../templates/partials/salary-more.mustache" suffix(,)
0};

static const unsigned char file_partials_salary_range_mustache[] = {
#embed "../../templates/partials/salary-range.mustache" suffix(,)
0};

static const unsigned char file_partials_salary_row_mustache[] = {
#embed "../../templates/partials/salary-row.mustache" suffix(,)
0};

static const unsigned char file_partials_share_mustache[] = {
#embed "../../templates/partials/share.mustache" suffix(,)
0};

static const unsigned char file_partials_skill_chip_mustache[] = {
#embed "../../templates/partials/skill-chip.mustache" suffix(,)
0};

static const unsigned char file_partials_skills_mustache[] = {
#embed "../../templates/partials/skills.mustache" suffix(,)
0};

static const unsigned char file_partials_sources_mustache[] = {
#embed "../../templates/partials/sources.mustache" suffix(,)
0};

static const unsigned char file_partials_stats_mustache[] = {
#embed "../../templates/partials/stats.mustache" suffix(,)
0};

static const unsigned char file_partials_verdict_mustache[] = {
#embed "../../templates/partials/verdict.mustache" suffix(,)
0};

static const unsigned char file_partials_work_life_ratings_mustache[] = {
#embed "../../templates/partials/work-life-ratings.mustache" suffix(,)
0};

static const unsigned char file_redirect_mustache[] = {
#embed "../../templates/redirect.mustache" suffix(,)
0};

static const unsigned char file_salaries_mustache[] = {
#embed "../../templates/salaries.mustache" suffix(,)
0};

static const unsigned char file_sections_cases_mustache[] = {
#embed "../../templates/sections/cases.mustache" suffix(,)
0};

static const unsigned char file_sections_columns_mustache[] = {
#embed "../../templates/sections/columns.mustache" suffix(,)
0};

static const unsigned char file_sections_demand_mustache[] = {
#embed "../../templates/sections/demand.mustache" suffix(,)
0};

static const unsigned char file_sections_faq_mustache[] = {
#embed "../../templates/sections/faq.mustache" suffix(,)
0};

static const unsigned char file_sections_pros_cons_mustache[] = {
#embed "../../templates/sections/pros-cons.mustache" suffix(,)
0};

static const unsigned char file_sections_prose_mustache[] = {
#embed "../../templates/sections/prose.mustache" suffix(,)
0};

static const unsigned char file_sections_timeline_mustache[] = {
#embed "../../templates/sections/timeline.mustache" suffix(,)
0};

static const unsigned char file_sections_work_life_mustache[] = {
#embed "../../templates/sections/work-life.mustache" suffix(,)
0};

static const unsigned char file_skill_mustache[] = {
#embed "../../templates/skill.mustache" suffix(,)
0};

static const unsigned char file_skills_mustache[] = {
#embed "../../templates/skills.mustache" suffix(,)
0};

static const struct built_in_file files[] = {
  {"assets/search.js", file_assets_search_js, sizeof file_assets_search_js - 1},
  {"assets/site.css", file_assets_site_css, sizeof file_assets_site_css - 1},
  {"assets/site.js", file_assets_site_js, sizeof file_assets_site_js - 1},
  {"comparison.mustache", file_comparison_mustache, sizeof file_comparison_mustache - 1},
  {"comparisons.mustache", file_comparisons_mustache, sizeof file_comparisons_mustache - 1},
  {"family.mustache", file_family_mustache, sizeof file_family_mustache - 1},
  {"guide.mustache", file_guide_mustache, sizeof file_guide_mustache - 1},
  {"guides.mustache", file_guides_mustache, sizeof file_guides_mustache - 1},
  {"home.mustache", file_home_mustache, sizeof file_home_mustache - 1},
  {"layout.mustache", file_layout_mustache, sizeof file_layout_mustache - 1},
  {"not-found.mustache", file_not_found_mustache, sizeof file_not_found_mustache - 1},
  {"page.mustache", file_page_mustache, sizeof file_page_mustache - 1},
  {"partials/attributes.mustache", file_partials_attributes_mustache, sizeof file_partials_attributes_mustache - 1},
  {"partials/breadcrumbs.mustache", file_partials_breadcrumbs_mustache, sizeof file_partials_breadcrumbs_mustache - 1},
  {"partials/choose.mustache", file_partials_choose_mustache, sizeof file_partials_choose_mustache - 1},
  {"partials/comparison-columns.mustache", file_partials_comparison_columns_mustache, sizeof file_partials_comparison_columns_mustache - 1},
  {"partials/comparison-contents-after.mustache", file_partials_comparison_contents_after_mustache, sizeof file_partials_comparison_contents_after_mustache - 1},
  {"partials/comparison-contents-before.mustache", file_partials_comparison_contents_before_mustache, sizeof file_partials_comparison_contents_before_mustache - 1},
  {"partials/comparison-links.mustache", file_partials_comparison_links_mustache, sizeof file_partials_comparison_links_mustache - 1},
  {"partials/comparison-outlook.mustache", file_partials_comparison_outlook_mustache, sizeof file_partials_comparison_outlook_mustache - 1},
  {"partials/comparison-salary.mustache", file_partials_comparison_salary_mustache, sizeof file_partials_comparison_salary_mustache - 1},
  {"partials/comparison-side.mustache", file_partials_comparison_side_mustache, sizeof file_partials_comparison_side_mustache - 1},
  {"partials/comparison-skills.mustache", file_partials_comparison_skills_mustache, sizeof file_partials_comparison_skills_mustache - 1},
  {"partials/contents.mustache", file_partials_contents_mustache, sizeof file_partials_contents_mustache - 1},
  {"partials/dates.mustache", file_partials_dates_mustache, sizeof file_partials_dates_mustache - 1},
  {"partials/family-cards.mustache", file_partials_family_cards_mustache, sizeof file_partials_family_cards_mustache - 1},
  {"partials/fields.mustache", file_partials_fields_mustache, sizeof file_partials_fields_mustache - 1},
  {"partials/footer.mustache", file_partials_footer_mustache, sizeof file_partials_footer_mustache - 1},
  {"partials/guide-contents-after.mustache", file_partials_guide_contents_after_mustache, sizeof file_partials_guide_contents_after_mustache - 1},
  {"partials/guide-contents-before.mustache", file_partials_guide_contents_before_mustache, sizeof file_partials_guide_contents_before_mustache - 1},
  {"partials/guide-contents.mustache", file_partials_guide_contents_mustache, sizeof file_partials_guide_contents_mustache - 1},
  {"partials/head-extra.mustache", file_partials_head_extra_mustache, sizeof file_partials_head_extra_mustache - 1},
  {"partials/head.mustache", file_partials_head_mustache, sizeof file_partials_head_mustache - 1},
  {"partials/header.mustache", file_partials_header_mustache, sizeof file_partials_header_mustache - 1},
  {"partials/levels.mustache", file_partials_levels_mustache, sizeof file_partials_levels_mustache - 1},
  {"partials/no-data.mustache", file_partials_no_data_mustache, sizeof file_partials_no_data_mustache - 1},
  {"partials/other-figures-table.mustache", file_partials_other_figures_table_mustache, sizeof file_partials_other_figures_table_mustache - 1},
  {"partials/other-figures.mustache", file_partials_other_figures_mustache, sizeof file_partials_other_figures_mustache - 1},
  {"partials/outlook.mustache", file_partials_outlook_mustache, sizeof file_partials_outlook_mustache - 1},
  {"partials/page-head.mustache", file_partials_page_head_mustache, sizeof file_partials_page_head_mustache - 1},
  {"partials/plans.mustache", file_partials_plans_mustache, sizeof file_partials_plans_mustache - 1},
  {"partials/premium-row.mustache", file_partials_premium_row_mustache, sizeof file_partials_premium_row_mustache - 1},
  {"partials/premiums.mustache", file_partials_premiums_mustache, sizeof file_partials_premiums_mustache - 1},
  {"partials/question-section.mustache", file_partials_question_section_mustache, sizeof file_partials_question_section_mustache - 1},
  {"partials/questions.mustache", file_partials_questions_mustache, sizeof file_partials_questions_mustache - 1},
  {"partials/role-card.mustache", file_partials_role_card_mustache, sizeof file_partials_role_card_mustache - 1},
  {"partials/role-cards.mustache", file_partials_role_cards_mustache, sizeof file_partials_role_cards_mustache - 1},
  {"partials/role-columns.mustache", file_partials_role_columns_mustache, sizeof file_partials_role_columns_mustache - 1},
  {"partials/role-row.mustache", file_partials_role_row_mustache, sizeof file_partials_role_row_mustache - 1},
  {"partials/salary-about.mustache", file_partials_salary_about_mustache, sizeof file_partials_salary_about_mustache - 1},
  {"partials/salary-by-level.mustache", file_partials_salary_by_level_mustache, sizeof file_partials_salary_by_level_mustache - 1},
  {"partials/salary-by-region.mustache", file_partials_salary_by_region_mustache, sizeof file_partials_salary_by_region_mustache - 1},
  {"partials/salary-columns.mustache", file_partials_salary_columns_mustache, sizeof file_partials_salary_columns_mustache - 1},
  {"partials/salary-editions.mustache", file_partials_salary_editions_mustache, sizeof file_partials_salary_editions_mustache - 1},
  {"partials/salary-more.mustache", file_partials_salary_more_mustache, sizeof file_partials_salary_more_mustache - 1},
  {"partials/salary-range.mustache", file_partials_salary_range_mustache, sizeof file_partials_salary_range_mustache - 1},
  {"partials/salary-row.mustache", file_partials_salary_row_mustache, sizeof file_partials_salary_row_mustache - 1},
  {"partials/share.mustache", file_partials_share_mustache, sizeof file_partials_share_mustache - 1},
  {"partials/skill-chip.mustache", file_partials_skill_chip_mustache, sizeof file_partials_skill_chip_mustache - 1},
  {"partials/skills.mustache", file_partials_skills_mustache, sizeof file_partials_skills_mustache - 1},
  {"partials/sources.mustache", file_partials_sources_mustache, sizeof file_partials_sources_mustache - 1},
  {"partials/stats.mustache", file_partials_stats_mustache, sizeof file_partials_stats_mustache - 1},
  {"partials/verdict.mustache", file_partials_verdict_mustache, sizeof file_partials_verdict_mustache - 1},
  {"partials/work-life-ratings.mustache", file_partials_work_life_ratings_mustache, sizeof file_partials_work_life_ratings_mustache - 1},
  {"redirect.mustache", file_redirect_mustache, sizeof file_redirect_mustache - 1},
  {"salaries.mustache", file_salaries_mustache, sizeof file_salaries_mustache - 1},
  {"sections/cases.mustache", file_sections_cases_mustache, sizeof file_sections_cases_mustache - 1},
  {"sections/columns.mustache", file_sections_columns_mustache, sizeof file_sections_columns_mustache - 1},
  {"sections/demand.mustache", file_sections_demand_mustache, sizeof file_sections_demand_mustache - 1},
  {"sections/faq.mustache", file_sections_faq_mustache, sizeof file_sections_faq_mustache - 1},
  {"sections/pros-cons.mustache", file_sections_pros_cons_mustache, sizeof file_sections_pros_cons_mustache - 1},
  {"sections/prose.mustache", file_sections_prose_mustache, sizeof file_sections_prose_mustache - 1},
  {"sections/timeline.mustache", file_sections_timeline_mustache, sizeof file_sections_timeline_mustache - 1},
  {"sections/work-life.mustache", file_sections_work_life_mustache, sizeof file_sections_work_life_mustache - 1},
  {"skill.mustache", file_skill_mustache, sizeof file_skill_mustache - 1},
  {"skills.mustache", file_skills_mustache, sizeof file_skills_mustache - 1},
  {0, 0, 0},
};

const struct built_in_file *built_in_templates(void) { return files; }
