using Lavamedia.Platform.Modules;

namespace Lavamedia.Seo;

/// <summary>What search engines are told.</summary>
public sealed class SeoModule : IModule
{
    /// <inheritdoc />
    public void Register(ModuleBuilder module)
    {
        module.AddEntities();
        module.AddGraphQLTypes();
    }
}
