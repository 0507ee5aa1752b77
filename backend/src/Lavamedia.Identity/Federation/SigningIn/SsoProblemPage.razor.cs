using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Lavamedia.Identity.Federation.SigningIn;

/// <summary>Says why signing in elsewhere failed, and what to do.</summary>
public partial class SsoProblemPage : ComponentBase
{
    /// <summary>What went wrong.</summary>
    [Parameter]
    public SsoProblem Problem { get; set; }

    /// <summary>The name of the provider.</summary>
    [Parameter]
    public string? Provider { get; set; }

    /// <summary>Where the person wanted to go; checked.</summary>
    [Parameter]
    public string ReturnUrl { get; set; } = string.Empty;

    /// <summary>Answers with this page.</summary>
    internal static IResult Show(SsoProblem problem, string returnUrl, string? provider = null) =>
        new RazorComponentResult<SsoProblemPage>(
            new
            {
                Problem = problem,
                Provider = provider,
                ReturnUrl = returnUrl,
            }
        )
        {
            StatusCode = StatusCodes.Status400BadRequest,
        };
}
