namespace Lavamedia.Platform.Budgets;

/// <summary>Keeps count of what was spent: in this process, or for all instances together where Redis is configured.</summary>
public interface IBudgets
{
    /// <summary>Spends an amount if the budget has it.</summary>
    /// <param name="budget">The budget.</param>
    /// <param name="amount">How much; more than a whole minute's worth counts as a minute's worth.</param>
    /// <param name="cancellationToken">Ends the wait for Redis.</param>
    ValueTask<BudgetAnswer> SpendAsync(Budget budget, double amount, CancellationToken cancellationToken);
}
