namespace Lavamedia.Content.Access.Explaining;

/// <summary>A role through which somebody holds a permission.</summary>
/// <param name="Role">The name of the role.</param>
/// <param name="Category">The name of the category that the role is held in; null when it is held everywhere.</param>
public sealed record AccessGrant(string Role, string? Category);
