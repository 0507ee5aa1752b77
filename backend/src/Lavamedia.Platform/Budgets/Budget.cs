namespace Lavamedia.Platform.Budgets;

/// <summary>How much may be spent in a minute. It fills up evenly, so that a minute's worth is never had twice in a row.</summary>
/// <param name="Name">Whose budget and of what, such as <c>key:0193…:requests</c>; the same at all instances.</param>
/// <param name="PerMinute">The most that can be spent at once, and what comes back in a minute.</param>
public readonly record struct Budget(string Name, double PerMinute);
