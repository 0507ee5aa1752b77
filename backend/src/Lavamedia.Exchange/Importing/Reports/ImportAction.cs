namespace Lavamedia.Exchange.Importing.Reports;

/// <summary>What an import does with a thing of the source.</summary>
public enum ImportAction
{
    /// <summary>Adds it.</summary>
    Create,

    /// <summary>Changes what an earlier import added, because the source changed.</summary>
    Update,

    /// <summary>Leaves it: it is here as the source has it.</summary>
    Keep,

    /// <summary>Leaves it out by rule, such as what lies in the other system's bin.</summary>
    Skip,

    /// <summary>Could not take it.</summary>
    Fail,
}
