/**
 * The ids an application speaks in, most frequent first, as they were when version 1 of the sealed QR was made. Order and content stay
 * for ever: an id that is missing here is written out and costs a few bytes. A new list is a new version.
 */
export const vocabulary: readonly string[] = `
no yes current en female ja ja-easy male ordinary savings unknown unstated birth-date relation has-my-number-card self
in-kokuho household-circumstances child other-matters nationality wants-childcare moved-in-on none
joins-work-insurance uses-jiritsu-shien-iryo whole-household-moves several abroad other grandchild sibling
single-parent has-disability-certificate name-changes moved-from japanese health-insurance special-permanent
other-city mid-long-term household-insurance claimant-is-public-servant first-category-parents foreign moving-out-on
moving-to mother-in-kokuho care disability spouse moving-out-notice dog has-moped birth-place
child-allowance-claimant-leaves death-notice deceased-age deceased-left deceased-papers deceased-pension
deceased-property deceased-was-head died-on is-severely-disabled-child both has-dog pregnancy concerned-by-disability
has-foreign-member left-job planned-leaving-on owes-city-tax real-estate two-over-fourteen-remain has-disabled-member
owns-real-estate insured-through-partner child-allowance-family-apart death-known-on head-moves-out
school-district-changes seal married-on marriage-notice two-households-at-home moped grandparent parent not-yet
residence-record all-work pension japan kokuho online deceased-insurance deceased-was-parent over-74 filed
wants-residence-record wants-seal-registration all-kokuho deceased-paid-city-tax differs work-dependant baby-insurance
birth-weight deceased-moped due-abroad moves-into-facility receives-child-allowance receives-single-parent-aid mother
was-dependant-of-leaver care-situation certificate-kind certificate-matter children-after-divorce disaster-cause
disaster-damage divorce-way foreign-head-and-member hard-bills hardship-urgency home-matter household-changed-on
household-matter insurance-state kokuho-in-household left-on lives-in-city-housing name-matter pregnancy-stage
started-on tax-matter paid-employees welfare home-after-divorce father neither due-japan from-outside-fukushima
has-pregnant-member new-insurance-on receives-jidofuyoteate insurance-after-leaving water divorced-on deceased-dog
deceased-water name-after-divorce under-65 attends-nursery comes-as-proxy dog-is-registered handbook
insurance-changed-on paper work-self 65-to-74 paid-national parents-are-married child-allowance-paid-to new
kokuho-student late-elderly receiving becomes-public-servant child-allowance-matter child-medical-matter disaster-harm
has-car-for-disabled has-disabled-child is-care-certified leaver-was-public-servant medical-support-expires-on nature
deceased-received-child-allowance had-first-pregnancy-grant school-matter scrap work disability-type
has-member-in-care disability-grade to-notify transfer birth-payment fire low received-national very-low is-student
lived-here-on-january-1 protection-began moving-out-way disaster-on home-damage keep received-employees usual agreed
dog-changed-on dog-matter fine certified ended former-name head reached-twelve-weeks tax vehicle-matter with-partner
changed first kokuho-union kouki moved-into-facility pass-on rent return second tonight voluntary-continuation court
large living vehicle wants-care certificate kept me payment-matter company-dependant lost merge partner-moves
property-matter receives-jidofuyoteate-here renew split alias card-matter counter-or-mail head-moves health home
i-move name-changed-on next-job notified seal-matter severe vehicle-kind about-building about-city-housing about-dog
about-estate about-water apart building-matter city death domicile family-dependant intellectual property
protection-ended residence talks voluntary wants water-matter about-income about-payment about-property
about-tax-certificate about-vehicle as-before card care-expires-on died difference-left family family-paper have
inherited nobody paid-directly paid-oneself payment register-is-here same-address third unchanged at-my-work bills
care-place estate-matter income-matter insurance mental mental-certificate-expires-on name-change-way partner physical
reading school spouse-dependant temporary to-change with-me build children demolished demolished-on details facility
gave-up half medical name own-employees-pension parted-on rubbish small vehicle-changed-on bank change company
deceased-had-dependants disaster got hard has-specified-disease part repair taken wants-card-matter wants-family-paper
wants-health-paper wants-residence-paper wants-seal-matter wants-tax-paper water-changes-on business child-register
dependant-of-75 estate income left-involuntarily register start third-category-of-65 addresses card-expires-on
foreign-spouse keep-married old-address settled signature stop total vacant acceptance adoption ageing birth
certificates child-insurance-number child-insured-name child-insured-since child-insurer child-raising children-apart
claimant-address-in-january claimant-occupation claimant-pension combine copy current-school dependant divorce
dog-birth-date dog-breed dog-colour dog-microchip dog-name dog-sex dog-tag employee employees entries hardship
household-change housing identity insured jidoteate-claimant job-leaving job-starting juminhyo-copies
juminhyo-destination juminhyo-entries juminhyo-kind juminhyo-purpose juminhyo-scope kokuho-certificate marriage
moped-displacement moped-frame-number moped-make moped-model moped-old-plate moving-in moving-out moving-within
mutual-aid name-change national needed new-school not-needed older-children-apart pin previous-insurance-lost-on
previous-insurance-number previous-insurance-role previous-insurer public-servant raises-children removed
residence-until school-from short-stay spouse-address spouse-occupation tax-vehicle undeclared unregistered
was-dependant-of-deceased was-third-category-spouse whole
`
  .trim()
  .split(/\s+/)
