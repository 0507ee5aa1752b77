using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Lavamedia.Platform.Modules;

/// <summary>Composes a process from its modules.</summary>
public static class ModuleServiceCollectionExtensions
{
    /// <summary>Lets each module register itself, in the order given: a module comes after those it builds on.</summary>
    /// <returns>What the modules brought together; the same instance is a singleton of <paramref name="services"/>.</returns>
    public static ModuleCatalog AddModules(
        this IServiceCollection services,
        IConfiguration configuration,
        params IReadOnlyList<IModule> modules
    )
    {
        var catalog = new ModuleCatalog();
        foreach (var module in modules)
        {
            module.Register(new ModuleBuilder(module.GetType().Assembly, catalog, services, configuration));
        }

        services.AddSingleton(catalog);
        return catalog;
    }
}
