using Lavamedia.GraphQL.EntityFramework.Translation;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace Lavamedia.GraphQL.EntityFramework.Execution;

/// <summary>EF's model of a context, prepared for translation once.</summary>
internal sealed class EntityModel<TContext>
    where TContext : DbContext
{
    private readonly Lazy<TranslationModel> translation;

    public EntityModel(IServiceScopeFactory scopes, EntityFrameworkOptions options)
    {
        translation = new Lazy<TranslationModel>(() =>
        {
            using var scope = scopes.CreateScope();
            var context = scope.ServiceProvider.GetRequiredService<TContext>();
            return new TranslationModel(
                context.Model,
                context.GetService<IRelationalTypeMappingSource>(),
                options.Asker ?? typeof(TContext),
                options
            );
        });
    }

    public TranslationModel Translation => translation.Value;
}
