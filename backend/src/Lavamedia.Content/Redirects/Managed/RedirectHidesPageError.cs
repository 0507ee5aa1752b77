using Lavamedia.GraphQL.Types.Annotated;

namespace Lavamedia.Content.Redirects.Managed;

/// <summary>Readers find a page at the address, and pages win over redirects: it would never be followed.</summary>
/// <param name="Source">The address.</param>
/// <param name="PagePath">Where the page stands now; the address itself, or where the address leads since the page moved.</param>
public sealed record RedirectHidesPageError(string Source, string PagePath) : IGraphQLError
{
    /// <inheritdoc />
    public string Message =>
        Source == PagePath
            ? $"There is a page at {Source}, and pages win over redirects. Unpublish the page first."
            : $"{Source} leads to the page {PagePath} by itself, since that is its former address.";

    /// <inheritdoc />
    public string Code => "REDIRECT_HIDES_PAGE";
}
