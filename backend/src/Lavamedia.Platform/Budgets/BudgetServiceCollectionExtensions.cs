using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Lavamedia.Platform.Budgets;

/// <summary>Chooses who keeps count of budgets.</summary>
internal static class BudgetServiceCollectionExtensions
{
    /// <summary>Redis where <c>Lavamedia:Redis</c> names one, else this process.</summary>
    public static IServiceCollection AddBudgets(this IServiceCollection services, IConfiguration configuration)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton<LocalBudgets>();
        return string.IsNullOrEmpty(configuration["Lavamedia:Redis"])
            ? services.AddSingleton<IBudgets>(provider => provider.GetRequiredService<LocalBudgets>())
            : services.AddSingleton<IBudgets, RedisBudgets>();
    }
}
