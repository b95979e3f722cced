/**
 * The ids an application speaks in, most frequent first, as they were when version 1 of the sealed QR was made. Order and content stay
 * for ever: an id that is missing here is written out and costs a few bytes. A new list is a new version.
 */
export const vocabulary: readonly string[] = `
yes no current en female ja ja-easy male ordinary savings unknown unstated birth-date relation has-my-number-card self
in-kokuho child household-circumstances nationality other-matters wants-childcare moved-in-on none
joins-work-insurance uses-jiritsu-shien-iryo whole-household-moves several abroad special-permanent health-insurance
name-changes moved-from has-disability-certificate grandchild sibling mid-long-term other-city single-parent other
foreign first-category-parents japanese household-insurance moving-out-on moving-to grandparent mother-in-kokuho care
disability parent claimant-is-public-servant spouse has-moped moving-out-notice dog birth-place both
child-allowance-claimant-leaves death-notice deceased-age deceased-left deceased-papers deceased-pension
deceased-property deceased-was-head died-on has-dog planned-leaving-on pregnancy two-over-fourteen-remain
has-foreign-member concerned-by-disability left-job pension real-estate owes-city-tax owns-real-estate
has-disabled-member seal child-allowance-family-apart head-moves-out kokuho insured-through-partner married-on moped
marriage-notice residence-record two-households-at-home deceased-insurance deceased-was-parent
is-severely-disabled-child not-yet pays-national-pension death-known-on moves-into-facility online filed
school-district-changes wants-residence-record wants-seal-registration japan differs deceased-land
deceased-paid-city-tax from-outside-fukushima neither all-kokuho deceased-moped voluntary-continuation all-work
due-abroad kokuho-union mother baby-insurance birth-weight new-insurance-on 65-to-74 deceased-received-child-allowance
over-74 care-situation certificate-kind certificate-matter children-after-divorce disaster-cause disaster-damage
divorce-way father foreign-head-and-member foreign-matter hard-bills hardship-urgency home-matter household-changed-on
household-matter insurance-state kokuho-in-household left-on lives-in-city-housing name-matter pregnancy-stage
started-on tax-matter handbook welfare has-pregnant-member home-after-divorce third under-65 insurance-after-leaving
divorced-on receives-child-allowance receives-single-parent-aid deceased-dog deceased-water insurance-changed-on
name-after-divorce comes-as-proxy kokuho-student first paper work-self dog-is-registered moved-into-facility
paid-employees received-national work-dependant attends-nursery had-first-pregnancy-grant parents-are-married
due-japan paid-national scrap disaster-harm nature water birth-payment kouki moving-out-way child-allowance-paid-to
is-care-certified was-dependant-of-leaver new medical-support-expires-on received-employees lost forest low pass-on
very-low becomes-public-servant child-allowance-matter child-medical-matter disability-type foreign-status
has-car-for-disabled has-disabled-child leaver-was-public-servant disability-grade has-member-in-care
lived-here-on-january-1 notified school-matter transfer care-expires-on agreed alias care-place changed fire head rent
disaster-on foreign-changed-on home-damage late-elderly severe wants-care company-dependant ended fine is-student
protection-began reached-twelve-weeks receiving second to-notify vehicle-matter work bills court former-name keep
large payment-matter residence vehicle-kind apart building-matter home property-matter return-foreign seal-matter
split tax with-partner certificate city difference-left farmland paid-oneself partner-moves school tonight usual
vehicle was-dependant-of-deceased with-me at-my-work card-matter certified counter-or-mail death gave-up head-moves
income-matter name-changed-on protection-ended spouse-dependant voluntary wants water-matter as-before build
dog-changed-on dog-matter domicile family-paper income kept same-address talks combine company deceased-had-dependants
have insurance living medical mental merge nobody paid-directly payment property receives-jidofuyoteate
receives-jidofuyoteate-here register-is-here renew return rubbish short-stay unchanged water-changes-on about-building
about-city-housing about-dog about-estate about-income about-payment about-property about-tax-certificate
about-vehicle about-water arrived card estate-matter facility foreign-expires-on head-left-on me name-change-way part
parted-on particulars reading renewed taken to-change wants-card-matter wants-family-paper wants-health-paper
wants-residence-paper wants-seal-matter wants-tax-paper affiliation business details family family-dependant half
intellectual left-involuntarily partner physical register stop baby bank change children demolished demolished-on
disaster foreign-baby-born-on foreign-renewal hard health inherited leaving mental-certificate-expires-on repair
settled signature unregistered child-register estate i-move name next-job pin small start total undeclared
vehicle-changed-on acceptance addresses applied card-expires-on died foreign-spouse got has-specified-disease identity
keep-married old-address own-employees-pension permitted temporary vacant adoption ageing alias-kana babies birth
birth-order certificates child-insurance-number child-insured-name child-insured-since child-insurer child-raising
children-apart claimant-address-in-january claimant-occupation claimant-pension copy current-school deceased-address
deceased-birth-date deceased-domicile deceased-kana deceased-name deceased-register-head deceased-sex dependant
dependant-of-75 divorce dog-birth-date dog-breed dog-colour dog-microchip dog-name dog-sex dog-tag due-date employee
employees entries father-name filer-birth-date foreign-resident former-surname former-surname-kana funeral-on grave
hardship household-change housing insurance-number insured insurer jidoteate-claimant job-leaving job-starting
juminhyo-copies juminhyo-destination juminhyo-entries juminhyo-kind juminhyo-purpose juminhyo-scope kokuho-certificate
lived-with-deceased marriage moped-displacement moped-frame-number moped-make moped-model moped-old-plate mother-name
moving-in moving-out moving-within mutual-aid name-change national needed new-domicile new-school not-needed
older-children-apart other-relative previous-insurance-lost-on previous-insurance-number previous-insurance-role
previous-insurer previous-name public-servant raises-children relation-to-deceased removed residence-until school-from
seal-copies spouse-address spouse-occupation tax-vehicle third-category-of-65 university-name
was-third-category-spouse whole baby-parents care-clinic care-doctor childcare-from married maternity-clinic moped-plate
nursery-wishes unmarried workplace
`
  .trim()
  .split(/\s+/)
