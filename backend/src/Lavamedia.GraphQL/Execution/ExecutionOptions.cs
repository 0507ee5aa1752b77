using Lavamedia.GraphQL.Language;

namespace Lavamedia.GraphQL.Execution;

/// <summary>What operations may do, and how much of it (rules G-3, G-7, G-11, R-13).</summary>
public sealed class ExecutionOptions
{
    /// <summary>How long an operation may take; of a subscription, the answer to each event.</summary>
    public TimeSpan Timeout { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>Whether the schema offers <c>@defer</c>.</summary>
    public bool EnableDefer { get; set; }

    /// <summary>Whether the schema offers <c>@stream</c>.</summary>
    public bool EnableStream { get; set; }

    /// <summary>What documents are refused before they are read to their end (rule G-1).</summary>
    public ParserOptions Parser { get; set; } = new();

    /// <summary>How deep fields may be nested, introspection aside.</summary>
    public int MaximumDepth { get; set; } = 15;

    /// <summary>How often one field of one type may lead to itself on the way down: <c>author { articles { author { articles } } }</c> does it twice.</summary>
    public int MaximumCycleDepth { get; set; } = 3;

    /// <summary>How many fields may have an alias, fragments expanded.</summary>
    public int MaximumAliases { get; set; } = 100;

    /// <summary>How many fields may be selected on the root, fragments expanded.</summary>
    public int MaximumRootFields { get; set; } = 20;

    /// <summary>How many fields an operation may select in all, fragments expanded.</summary>
    public int MaximumFields { get; set; } = 20_000;

    /// <summary>The budget for resolving fields.</summary>
    public double MaximumFieldCost { get; set; } = 1000;

    /// <summary>The budget for objects in the response.</summary>
    public double MaximumTypeCost { get; set; } = 1000;

    /// <summary>
    /// How long a response may be, in bytes, and each of its parts where it comes in several. It is built in memory, so that a null can
    /// discard the object around it.
    /// </summary>
    public int MaximumResponseBytes { get; set; } = 16 * 1024 * 1024;

    /// <summary>How many events may wait for one subscriber; one that reads slower is dropped (rule R-13).</summary>
    public int MaximumWaitingEvents { get; set; } = 100;

    /// <summary>Whether an <c>[Authorize]</c> may name no policy, which asks for any signed-in viewer. If not, such a schema is refused.</summary>
    public bool HasDefaultPolicy { get; set; } = true;

    /// <summary>How many documents are kept parsed and validated.</summary>
    public int MaximumCachedDocuments { get; set; } = 1000;

    /// <summary>How long the texts of these documents may be together, and those of the documents whose plans are kept.</summary>
    public int MaximumCachedBytes { get; set; } = 2 * 1024 * 1024;

    /// <summary>How many plans are kept.</summary>
    public int MaximumCachedPlans { get; set; } = 2000;
}
