using Lavamedia.GraphQL.Execution;
using Lavamedia.GraphQL.Execution.Coercion;

namespace Lavamedia.GraphQL.Planning;

/// <summary>One run of a step within a request.</summary>
public sealed class StepExecution
{
    internal StepExecution(SelectionStep step, IReadOnlyList<object> sources, ResolverContext context)
    {
        Step = step;
        Sources = sources;
        Context = context;
    }

    /// <summary>The step to run.</summary>
    public SelectionStep Step { get; }

    /// <summary>One <see cref="IQueryable"/>, or a batch of entities or keys: see <see cref="SelectionSource"/>. Never null elements.</summary>
    public IReadOnlyList<object> Sources { get; }

    /// <summary>The request, the arguments and the services of the root field (its database context, its viewer).</summary>
    public ResolverContext Context { get; }

    /// <summary>The result, once there is one.</summary>
    public IResultBlock? Block { get; private set; }

    /// <summary>Why there is no result.</summary>
    public Exception? Failure { get; private set; }

    /// <summary>Ends the run with a result that has one value for each of <see cref="Sources"/>.</summary>
    public void Complete(IResultBlock block) => Block = block;

    /// <summary>Ends the run without a result: a <c>GraphQLException</c> is shown (such as a bad cursor), anything else is logged and masked.</summary>
    public void Fail(Exception failure) => Failure = failure;

    /// <summary>The coerced arguments of the step's field or of any field below it.</summary>
    /// <exception cref="Errors.GraphQLException">They filter, sort or group by something that the viewer may not read.</exception>
    public ArgumentValues ArgumentsOf(FieldSelection field)
    {
        var arguments = Context.ArgumentsOf(field);
        FilterAuthorization.Check(arguments, Context);
        return arguments;
    }
}
