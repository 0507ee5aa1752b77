namespace Lavamedia.GraphQL.Authorization;

/// <summary>What a viewer needs to read a field; a feature of its definition.</summary>
/// <param name="Requirements">All of them must be met.</param>
public sealed record AuthorizationFeature(IReadOnlyList<AuthorizationRequirement> Requirements);
