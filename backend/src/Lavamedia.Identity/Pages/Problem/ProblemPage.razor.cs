using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Lavamedia.Identity.Pages.Problem;

/// <summary>Says what is wrong with a link or a request, and what to do.</summary>
public partial class ProblemPage : ComponentBase
{
    /// <summary>What went wrong.</summary>
    [Parameter]
    public ProblemPageReason Reason { get; set; }

    /// <summary>What whoever builds the application needs to know, in English.</summary>
    [Parameter]
    public string? Detail { get; set; }

    /// <summary>Where a new link is to be had, for links that people ask for themselves.</summary>
    [Parameter]
    public string? NewLink { get; set; }

    /// <summary>Answers with this page.</summary>
    internal static IResult Show(ProblemPageReason reason, string? detail = null, string? newLink = null) =>
        new RazorComponentResult<ProblemPage>(
            new
            {
                Reason = reason,
                Detail = detail,
                NewLink = newLink,
            }
        )
        {
            StatusCode = StatusCodes.Status400BadRequest,
        };
}
