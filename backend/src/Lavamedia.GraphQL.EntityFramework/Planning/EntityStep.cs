using Lavamedia.GraphQL.EntityFramework.Statements;
using Lavamedia.GraphQL.Planning;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Lavamedia.GraphQL.EntityFramework.Planning;

/// <summary>A selection taken over from a plan, with the statements that its requests have needed so far.</summary>
internal sealed class EntityStep : SelectionStep
{
    public EntityStep(ISelectionPlanner planner, SelectionPlanRequest request, IModel model, StatementBudget statements)
        : base(planner, request)
    {
        Statements = new StatementCache(statements);
        var reader = new SelectionReader(model);
        Output = request.Source switch
        {
            SelectionSource.Query => reader.Query(request),
            SelectionSource.Owners => reader.Pages(request),
            _ => reader.Batch(request),
        };
        Levels = reader.Levels;
        StreamedLists = reader.StreamedLists;
        Slots = reader.Slots;
        ParentOfSlot = new int[Slots.Count];
        foreach (var level in Levels)
        {
            for (var i = 0; i < level.Parents.Count; i++)
            {
                level.Parents[i].Slots.ForEach(slot => ParentOfSlot[slot] = i);
            }
        }
    }

    public OutputList Output { get; }

    /// <summary>The lists of which items come later.</summary>
    public IReadOnlyList<FieldSelection> StreamedLists { get; }

    /// <summary>The levels, each after its parent.</summary>
    public IReadOnlyList<EntityLevel> Levels { get; }

    /// <summary>For each slot, which of its level's parents its resolvers get.</summary>
    public int[] ParentOfSlot { get; }

    /// <summary>Compiled statements by the shape of what requests asked.</summary>
    public StatementCache Statements { get; }
}
