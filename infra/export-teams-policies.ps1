#requires -Version 7.0
<#
.SYNOPSIS
  Bewaart het Teams-beleid van een tenant in één JSON-bestand voor lesklaar. / Saves the Teams policies of a tenant in one JSON file for lesklaar.
.DESCRIPTION
  Alleen lezen. Nodig: PowerShell 7, de module MicrosoftTeams en de rol Teams Reader, Global Reader of Teams Administrator.
  Telt ook hoeveel mensen welk beleid hebben; in het bestand staan aantallen, geen personen. Wie leerling of leraar is, zegt -Population; dat vraagt de module
  Microsoft.Graph.Groups (GroupMember.Read.All). Nog eens draaien kan geen kwaad; met -WhatIf wordt niets geschreven.
  Read-only. Needs PowerShell 7, the module MicrosoftTeams and the role Teams Reader, Global Reader or Teams Administrator.
  Counts how many people have which policy too; the file holds numbers, and no person. Who is a pupil or a teacher is told by -Population, which needs the module
  Microsoft.Graph.Groups (GroupMember.Read.All). Running it again does no harm; with -WhatIf nothing is written.
.PARAMETER Population
  Groepen van Entra, de eerste waarin iemand zit telt. / Groups of Entra, the first that somebody is in counts.
.EXAMPLE
  ./export-teams-policies.ps1 -Path policies.json
  npx lesklaar audit --teams policies.json
.EXAMPLE
  ./export-teams-policies.ps1 -Population @{ role = 'student'; stage = 'primary'; group = 'GUID' }, @{ role = 'teacher'; stage = $null; group = 'GUID' }
#>
[CmdletBinding(SupportsShouldProcess)]
param(
  [string] $Path = 'teams-policies.json',
  [hashtable[]] $Population = @(),
  [switch] $WithoutPeople
)

$ErrorActionPreference = 'Stop'
# Only the file is left out with -WhatIf. Connect-MicrosoftTeams knows -WhatIf too, and would sign nobody in.
$WhatIfPreference = $false
if (-not (Get-Module -ListAvailable -Name MicrosoftTeams)) {
  throw 'Installeer eerst de module: Install-Module MicrosoftTeams -Scope CurrentUser'
}
Import-Module MicrosoftTeams
Connect-MicrosoftTeams | Out-Null

$nouns = @(
  'TeamsMeetingPolicy',
  'TeamsMeetingConfiguration',
  'TeamsMeetingBroadcastPolicy',
  'TeamsEventsPolicy',
  'TeamsMessagingPolicy',
  'TeamsCallingPolicy',
  'TeamsClientConfiguration',
  'GroupPolicyAssignment'
)

$bundle = [ordered]@{
  exportedAt = (Get-Date).ToUniversalTime().ToString('o')
  tenantId   = (Get-CsTenant).TenantId.ToString()
  refused    = @()
}

foreach ($noun in $nouns) {
  Write-Host "Get-Cs$noun"
  try {
    # Enumerations as words: their numbers mean nothing to a reader.
    $bundle[$noun] = @(& "Get-Cs$noun" | ConvertTo-Json -Depth 5 -EnumsAsStrings | ConvertFrom-Json)
  }
  catch {
    # What may not be read is reported as refused, so that it never counts as in order.
    Write-Warning "Get-Cs$noun : $($_.Exception.Message)"
    $bundle.refused += $noun
  }
}

# Whose policies are counted.
$policyTypes = @('TeamsMeetingPolicy', 'TeamsMeetingBroadcastPolicy', 'TeamsEventsPolicy', 'TeamsMessagingPolicy', 'TeamsCallingPolicy')

function Get-PopulationOfPerson {
  $populationOf = @{}
  if ($Population.Count -eq 0) { return $populationOf }
  Import-Module Microsoft.Graph.Groups
  Connect-MgGraph -Scopes 'GroupMember.Read.All' -NoWelcome | Out-Null
  foreach ($one in $Population) {
    Write-Host "Get-MgGroupTransitiveMember $($one.group)"
    foreach ($member in Get-MgGroupTransitiveMember -GroupId $one.group -All -Property 'id') {
      if (-not $populationOf.ContainsKey($member.Id)) { $populationOf[$member.Id] = $one }
    }
  }
  return $populationOf
}

function Get-CountedAssignment {
  $populationOf = Get-PopulationOfPerson
  $counted = [ordered]@{}
  Write-Host 'Get-CsOnlineUser'
  # Ids stay in memory while counting, and are gone with it.
  Get-CsOnlineUser -AccountType User -ResultSize 2147483647 | ForEach-Object {
    if ($_.PSObject.Properties.Name -notcontains 'EffectivePolicyAssignments') { throw 'EffectivePolicyAssignments is missing: Update-Module MicrosoftTeams' }
    $person = $populationOf["$($_.Identity)"]
    foreach ($type in $policyTypes) {
      $held = $_.EffectivePolicyAssignments | Where-Object { $_.PolicyType -eq $type } | Select-Object -First 1
      $policy = if ($held) { "$($held.PolicyAssignment.DisplayName)" } else { 'Global' }
      $how = if ($held) { "$($held.PolicyAssignment.AssignmentType)".ToLowerInvariant() } else { 'global' }
      $group = if ($held -and $held.PolicyAssignment.GroupId) { "$($held.PolicyAssignment.GroupId)" } else { $null }
      $role = if ($person) { $person.role } else { 'unknown' }
      $stage = if ($person) { $person.stage } else { $null }
      $key = @($role, $stage, $type, $policy, $how, $group) -join '|'
      if (-not $counted.Contains($key)) {
        $counted[$key] = [ordered]@{ role = $role; stage = $stage; policyType = $type; policy = $policy; assignmentType = $how; groupId = $group; members = 0 }
      }
      $counted[$key].members += 1
    }
  }
  return @($counted.Values)
}

if (-not $WithoutPeople) {
  try {
    $bundle['assignments'] = @(Get-CountedAssignment)
  }
  catch {
    # Without counts each policy is judged as if anyone might have it.
    Write-Warning "assignments : $($_.Exception.Message)"
    $bundle.refused += 'assignments'
  }
}

foreach ($noun in $nouns) {
  if ($bundle.Contains($noun)) { Write-Host "$noun : $($bundle[$noun].Count)" }
}
if ($bundle.Contains('assignments')) { Write-Host "assignments : $($bundle['assignments'].Count)" }

if ($PSCmdlet.ShouldProcess($Path, 'Out-File')) {
  $bundle | ConvertTo-Json -Depth 6 -EnumsAsStrings | Out-File -FilePath $Path -Encoding utf8
  Write-Host "Bewaard in $Path. Nu: npx lesklaar audit --teams $Path"
}
