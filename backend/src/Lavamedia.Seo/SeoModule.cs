using Lavamedia.Content.Versions;
using Lavamedia.Platform.Modules;
using Lavamedia.Seo.Metadata;
using Microsoft.Extensions.DependencyInjection;

namespace Lavamedia.Seo;

/// <summary>What search engines are told.</summary>
public sealed class SeoModule : IModule
{
    /// <inheritdoc />
    public void Register(ModuleBuilder module)
    {
        module.AddEntities();
        module.AddGraphQLTypes();
        module.Services.AddScoped<IContentVersionMirror, MirrorSeoMetadata>();
    }
}
