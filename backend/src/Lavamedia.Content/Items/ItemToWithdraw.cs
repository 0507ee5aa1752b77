using Lavamedia.Content.Versions;
using Lavamedia.Content.Workflow;

namespace Lavamedia.Content.Items;

/// <summary>An item that leaves the readers' sight.</summary>
/// <param name="Item">The item, locked.</param>
/// <param name="Latest">Its newest version.</param>
/// <param name="Act">The act.</param>
/// <param name="Line">The line of the table of acts.</param>
/// <param name="Note">What is said with it.</param>
public sealed record ItemToWithdraw(
    ContentItem Item,
    ContentVersion Latest,
    ContentAct Act,
    ContentTransition Line,
    string? Note
);
