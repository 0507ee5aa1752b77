using Lavamedia.GraphQL.Types.Annotated;

namespace Lavamedia.Content.Redirects.Managed;

/// <summary>One redirect would lead to the next: readers would wait longer, and search engines give up.</summary>
/// <param name="Source">Where the chain begins.</param>
/// <param name="Through">Where it leads first.</param>
/// <param name="LeadsTo">Where it leads from there, which is where the first one should lead at once; null when that is gone.</param>
public sealed record RedirectChainError(string Source, string Through, string? LeadsTo) : IGraphQLError
{
    /// <inheritdoc />
    public string Message =>
        LeadsTo is null
            ? $"{Source} leads to {Through}, which is gone. Say so of {Source} itself."
            : $"{Source} leads to {Through}, which leads on to {LeadsTo}. Let {Source} lead to {LeadsTo} at once.";

    /// <inheritdoc />
    public string Code => "REDIRECT_CHAIN";
}
