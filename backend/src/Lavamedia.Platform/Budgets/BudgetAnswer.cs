namespace Lavamedia.Platform.Budgets;

/// <summary>What came of the wish to spend.</summary>
/// <param name="IsGranted">Whether it was spent. Nothing is spent in part.</param>
/// <param name="Remaining">What is left.</param>
/// <param name="RetryAfter">How long until the wish can be granted; zero when it was.</param>
public readonly record struct BudgetAnswer(bool IsGranted, double Remaining, TimeSpan RetryAfter);
