using Lavamedia.GraphQL.Execution;
using Lavamedia.GraphQL.Execution.Coercion;
using Lavamedia.GraphQL.Execution.Results;
using Lavamedia.GraphQL.Execution.Values;

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

    /// <summary>
    /// How many items of a list below the step belong into the payload that has the list: all, unless it is streamed. The others are handed
    /// over by <see cref="WriteLater"/>.
    /// </summary>
    /// <exception cref="Errors.GraphQLException">The client asks for a negative number.</exception>
    public int InitialCountOf(FieldSelection field) => Context.InitialCountOf(field);

    /// <summary>Hands over the items of a streamed list that are written later; called where the list's closing bracket is about to be written.</summary>
    /// <param name="field">The field whose value the list is.</param>
    /// <param name="rows">The items.</param>
    /// <param name="firstIndex">The index of the first of them in the list.</param>
    /// <param name="writer">The writer of the list.</param>
    public void WriteLater(FieldSelection field, IStreamedRows rows, int firstIndex, ResultWriter writer)
    {
        var items = new object?[rows.Count];
        for (var i = 0; i < items.Length; i++)
        {
            items[i] = new RowItem(rows, i);
        }

        writer.Deferrals!.Stream(
            new StreamedItems(field, Context.Scope, items, firstIndex),
            writer.Path,
            writer.Position
        );
    }

    /// <summary>The coerced arguments of the step's field or of any field below it.</summary>
    /// <exception cref="Errors.GraphQLException">They filter, sort or group by something that the viewer may not read.</exception>
    public ArgumentValues ArgumentsOf(FieldSelection field)
    {
        var arguments = Context.ArgumentsOf(field);
        FilterAuthorization.Check(arguments, Context);
        return arguments;
    }
}
