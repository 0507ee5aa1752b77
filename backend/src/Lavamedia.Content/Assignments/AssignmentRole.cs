namespace Lavamedia.Content.Assignments;

/// <summary>What work on an item is.</summary>
public enum AssignmentRole
{
    /// <summary>Write it.</summary>
    Writer,

    /// <summary>Read it and say whether it is good to go.</summary>
    Reviewer,
}
