using Lavamedia.GraphQL.Authorization;
using Lavamedia.GraphQL.Execution;
using Lavamedia.GraphQL.Planning;
using Lavamedia.GraphQL.Types;
using Lavamedia.GraphQL.Types.Annotated.Binding;
using Lavamedia.GraphQL.Types.Building;
using Microsoft.Extensions.DependencyInjection;

namespace Lavamedia.GraphQL.DependencyInjection;

/// <summary>
/// The executor of the host: the one for the newest schema. An executor has all that belongs to its schema, prepared documents and plans
/// included, so changing the schema is changing one reference.
/// </summary>
internal sealed class SchemaHost(GraphQLServerBuilder builder, IServiceProvider provider)
    : IRequestExecutor,
        ISchemaReloader
{
    private readonly Lock building = new();
    private volatile IRequestExecutor? executor;

    public Schema Schema => Executor.Schema;

    public Schema Current => Executor.Schema;

    private IRequestExecutor Executor
    {
        get
        {
            if (executor is { } present)
            {
                return present;
            }

            lock (building)
            {
                return executor ??= Create();
            }
        }
    }

    public Task<ExecutionResponse> StartAsync(GraphQLRequest request, CancellationToken cancellationToken) =>
        Executor.StartAsync(request, cancellationToken);

    public Task<ExecutionResult> ExecuteAsync(GraphQLRequest request, CancellationToken cancellationToken) =>
        Executor.ExecuteAsync(request, cancellationToken);

    public Schema Preview(ITypeModule candidate) =>
        Build([
            .. provider
                .GetServices<ITypeModule>()
                .Select(module => module.GetType() == candidate.GetType() ? candidate : module),
        ]);

    public void Reload()
    {
        // One after the other: the last to be asked for is the last to be built, and the one that stays.
        lock (building)
        {
            executor = Create();
        }
    }

    private IRequestExecutor Create() =>
        RequestExecutorFactory.Create(Build([.. provider.GetServices<ITypeModule>()]), provider);

    private Schema Build(IReadOnlyList<ITypeModule> modules)
    {
        var assembler = new SchemaAssembler(builder.Classes, builder.Describe(), builder.Scalars, modules);
        if (builder.Options.EnableDefer)
        {
            IncrementalDirectives.AddDefer(assembler.Builder);
        }

        if (builder.Options.EnableStream)
        {
            IncrementalDirectives.AddStream(assembler.Builder);
        }

        var schema = assembler.Build();
        PolicyNames.Check(schema, builder.Policies, builder.Options.HasDefaultPolicy);
        foreach (var planner in provider.GetServices<ISelectionPlanner>())
        {
            planner.Validate(schema);
        }

        return schema;
    }
}
