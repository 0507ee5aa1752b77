namespace Lavamedia.Content.Localization;

/// <summary>An item in the language that was asked for, or in the first of others that it has.</summary>
/// <param name="ItemId">The item.</param>
/// <param name="RequestedLocale">The language that was asked for.</param>
/// <param name="ResolvedLocale">The language that the item is in.</param>
public sealed record ResolvedContentItem(Guid ItemId, string RequestedLocale, string ResolvedLocale);
