using Lavamedia.Platform.Modules;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Lavamedia.Api.Seed;

/// <summary>The magazine that <c>lavamedia seed</c> fills an empty installation with.</summary>
internal sealed class DemoModule : IModule
{
    /// <inheritdoc />
    public void Register(ModuleBuilder module)
    {
        module.AddSeeder<DemoSeeder>();
        module.Services.TryAddSingleton(TimeProvider.System);
        module
            .Services.AddScoped<AddDemoAuthors>()
            .AddScoped<AddDemoCategories>()
            .AddScoped<AddDemoMedia>()
            .AddScoped<AddDemoArticles>();
    }
}
