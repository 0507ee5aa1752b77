using System.Reflection;
using Lavamedia.Api.Model;
using Lavamedia.Platform;
using Lavamedia.Platform.Data;
using Lavamedia.Platform.Modules;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Lavamedia.Api.Tests.Model;

/// <summary>What was compiled ahead is what the configurations say: otherwise <c>npm run compile-model</c> was forgotten.</summary>
public sealed class CompiledModelTests
{
    // Filters are compared by themselves; the method of an index is something that only migrations ask for, which read the configurations.
    private static readonly string[] Elsewhere = ["QueryFilter", "Npgsql:IndexMethod"];

    private static readonly MethodInfo StatementOf = typeof(CompiledModelTests).GetMethod(
        nameof(Statement),
        BindingFlags.NonPublic | BindingFlags.Static
    )!;

    [Fact]
    public void Entities_columns_and_relations_are_those_of_the_configurations()
    {
        var (compiled, configured) = BothModels();

        Names(compiled).ShouldBe(Names(configured), "Compile the model anew: npm run compile-model.");
        configured
            .GetEntityTypes()
            .Where(entityType => Description(entityType) != Description(compiled.FindEntityType(entityType.Name)!))
            .Select(entityType => entityType.Name)
            .ShouldBeEmpty("Compile the model anew: npm run compile-model.");
    }

    [Fact]
    public void Functions_of_the_database_are_those_of_the_configurations()
    {
        var (compiled, configured) = BothModels();

        Functions(compiled).ShouldBe(Functions(configured), "Compile the model anew: npm run compile-model.");
    }

    [Fact]
    public void Whoever_asks_sees_what_the_rules_of_the_configurations_let_him_see()
    {
        var (compiled, configured) = BothModels();

        var filters = Filters(compiled);
        filters.ShouldBe(Filters(configured));
        filters.Count.ShouldBeGreaterThan(40);
    }

    [Fact]
    public void The_same_statement_is_asked_for_each_of_them()
    {
        using var compiled = new Composition(CompiledModel.Reader);
        using var configured = new Composition(model: null);

        var statements = Statements(configured.Context);
        statements.Count.ShouldBeGreaterThan(90);
        Statements(compiled.Context).ShouldBe(statements);
    }

    private static (IModel Compiled, IModel Configured) BothModels()
    {
        using var compiled = new Composition(CompiledModel.Reader);
        using var configured = new Composition(model: null);
        return (compiled.Context.Model, configured.Context.Model);
    }

    private static List<string> Names(IModel model) =>
        model.GetEntityTypes().Select(entityType => entityType.Name).ToList();

    private static string Description(IEntityType entityType) =>
        string.Join(
            '\n',
            entityType
                .ToDebugString(MetadataDebugStringOptions.LongDefault)
                .Split('\n', StringSplitOptions.TrimEntries)
                .Where(line => !Elsewhere.Any(annotation => line.StartsWith(annotation, StringComparison.Ordinal)))
        );

    private static List<string> Functions(IModel model) =>
        model.GetDbFunctions().Select(function => function.ToDebugString()).ToList();

    private static List<string> Filters(IModel model) =>
        (
            from entityType in model.GetEntityTypes()
            from filter in entityType.GetDeclaredQueryFilters()
            select $"{entityType.Name} {filter.Key}: {filter.Expression}"
        ).ToList();

    private static List<string> Statements(LavamediaDbContext context) =>
        context
            .Model.GetEntityTypes()
            .Where(entityType => !entityType.HasSharedClrType && !entityType.IsOwned())
            .Select(entityType => (string)StatementOf.MakeGenericMethod(entityType.ClrType).Invoke(null, [context])!)
            .ToList();

    private static string Statement<TEntity>(LavamediaDbContext context)
        where TEntity : class => context.Set<TEntity>().ToQueryString();

    /// <summary>All modules with a model; no database is asked.</summary>
    private sealed class Composition : IDisposable
    {
        private readonly ServiceProvider _provider;
        private readonly IServiceScope _scope;

        public Composition(Func<IModel>? model)
        {
            var services = new ServiceCollection();
            services.AddModules(
                new ConfigurationBuilder().Build(),
                [new PlatformModule("Host=localhost;Database=lavamedia", model), .. LavamediaModules.All]
            );
            _provider = services.BuildServiceProvider();
            _scope = _provider.CreateScope();
            Context = _scope.ServiceProvider.GetRequiredService<LavamediaDbContext>();
        }

        public LavamediaDbContext Context { get; }

        public void Dispose()
        {
            _scope.Dispose();
            _provider.Dispose();
        }
    }
}
