package crossover.site;

import java.util.List;

/// One page of every type, of the site of the project's own library.
final class PageTypes {
    static final List<String> ALL =
            List.of(
                    "index.html",
                    "404.html",
                    "library/index.html",
                    "search/index.html",
                    "changes/index.html",
                    "calculators/index.html",
                    "calculators/break-even/index.html",
                    "verdict/index.html",
                    "compare/index.html",
                    "compare/nvidia-a100-sxm-40gb-or-nvidia-h100-sxm/index.html",
                    "embed/index.html",
                    "embed/calculators/break-even/index.html",
                    "embed/comparisons/security-snapshot/index.html",
                    "method/index.html",
                    "instances/index.html",
                    "accelerators/index.html",
                    "sources/index.html",
                    "claims/index.html",
                    "comparisons/index.html",
                    "faqs/index.html",
                    "guides/index.html",
                    "terms/index.html",
                    "instances/aws-p5-48xlarge/index.html",
                    "instances/gcp-a2-highgpu-8g/index.html",
                    "systems/nvidia-dgx-h100/index.html",
                    "accelerators/nvidia-h100-sxm/index.html",
                    "providers/aws/index.html",
                    "regulations/eu-gdpr/index.html",
                    "conditions/dpia/index.html",
                    "claims/p4d-costs-32-dollars-an-hour/index.html",
                    "comparisons/security-snapshot/index.html",
                    "comparisons/rented-and-owned/index.html",
                    "guides/how-costs-break-even/index.html",
                    "faqs/is-cloud-always-more-expensive/index.html",
                    "terms/break-even/index.html",
                    "sources/karpenter-aws-prices/index.html",
                    "assumptions/pue/index.html",
                    "places/european-economic-area/index.html");

    private PageTypes() {}
}
