namespace Lavamedia.GraphQL.Authorization;

/// <summary>What one <c>[Authorize]</c> asks of a viewer.</summary>
/// <param name="Policy">The permission's code; null asks only for a signed-in viewer.</param>
/// <param name="Roles">Roles of which one is needed, joined by commas; null when roles do not matter.</param>
public sealed record AuthorizationRequirement(string? Policy, string? Roles = null);
