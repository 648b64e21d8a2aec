package crossover.content.law;

import java.util.List;
import java.util.Map;

/// The words of plans that need no entry: what a field can say, in the order in which it is
/// offered.
final class Words {
    static final Map<String, List<String>> OF_FIELD =
            Map.ofEntries(
                    Map.entry(
                            "data",
                            words(
                                    "personal special-category employee children health phi ehr"
                                        + " genomic biometric geolocation payment-card"
                                        + " payment-transactions financial criminal-justice"
                                        + " education federal-information cui itar-technical-data"
                                        + " ear-technology classified-confidential"
                                        + " classified-secret classified-top-secret"
                                        + " cn-important-data cn-sensitive-personal state-sensitive"
                                        + " pseudonymised de-identified synthetic public"
                                        + " business")),
                    Map.entry(
                            "sector",
                            words(
                                    "all health finance banking insurance payments defence"
                                            + " aerospace space intelligence law-enforcement public"
                                            + " education retail manufacturing automotive energy"
                                            + " transport telecom technology digital-infrastructure"
                                            + " media research pharma professional-services")),
                    Map.entry(
                            "entity",
                            words(
                                    "bank insurer investment-firm payment-institution"
                                        + " payment-system-operator crypto-provider"
                                        + " financial-institution health-provider health-insurer"
                                        + " business-associate public-body federal-agency"
                                        + " federal-contractor defence-contractor"
                                        + " critical-infrastructure essential-entity"
                                        + " important-entity public-company school cloud-provider"
                                        + " large-data-fiduciary none")),
                    Map.entry(
                            "purpose",
                            words(
                                    "storage backup analytics training fine-tuning inference"
                                            + " collection care research secondary-use recruitment"
                                            + " worker-management credit-scoring insurance-pricing"
                                            + " education-assessment biometric-identification"
                                            + " emotion-recognition social-scoring law-enforcement"
                                            + " migration justice critical-infrastructure-safety"
                                            + " medical-device public-benefits chatbot"
                                            + " content-generation general-purpose-model"
                                            + " fraud-detection spam-filter data-sale")),
                    Map.entry(
                            "mode",
                            words(
                                    "public-cloud public-cloud-in-region sovereign-cloud"
                                        + " government-cloud colocation on-premises air-gapped")),
                    Map.entry(
                            "accessBy",
                            words(
                                    "us-persons foreign-persons cleared provider-staff own-staff "
                                            + "screened")),
                    Map.entry("keys", words("customer provider external")),
                    Map.entry("clear", words("none storage processing")),
                    Map.entry("encryption", words("end-to-end at-rest none")),
                    Map.entry("crypto", words("fips-140 aes-128-equivalent nsa-approved other")),
                    Map.entry(
                            "contracts",
                            words(
                                    "baa dpa scc bcr dpf uk-idta cn-standard-contract outsourcing "
                                            + "confidentiality security-addendum service-provider "
                                            + "incident-reporting")),
                    Map.entry(
                            "approvals",
                            words(
                                    "consent export-licence export-license-exception"
                                            + " cac-security-assessment cac-certification"
                                            + " authority-notified authority-approved"
                                            + " agency-authorization facility-clearance "
                                            + "impact-assessment")),
                    Map.entry("critical", words("yes no")));

    private Words() {}

    private static List<String> words(String words) {
        return List.of(words.split(" "));
    }
}
