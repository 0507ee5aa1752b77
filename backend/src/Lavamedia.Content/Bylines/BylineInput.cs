using Lavamedia.GraphQL.Types.Annotated;
using Lavamedia.Identity.Users;

namespace Lavamedia.Content.Bylines;

/// <summary>Who signs an item: somebody with an account, or a guest by name.</summary>
/// <param name="Role">What the person did.</param>
/// <param name="AuthorId">The account; not with a name.</param>
/// <param name="Name">The name of a guest; not with an account.</param>
public sealed record BylineInput(
    BylineRole Role = BylineRole.Text,
    [property: ID<User>] Guid? AuthorId = null,
    string? Name = null
);
