namespace Lavamedia.Content.Categories;

/// <summary>A category that is no more.</summary>
/// <param name="Id">The key that it had.</param>
/// <param name="Name">The name that it had.</param>
public sealed record DeletedCategory(Guid Id, string Name);
